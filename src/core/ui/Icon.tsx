/** Small signs before a fact, which its words say too. Drawn on 20 by 20. */
const shapes = {
  search: (
    <>
      <circle cx="8.7" cy="8.7" r="5.4" />
      <path d="m13 13 4 4" />
    </>
  ),
  pin: (
    <>
      <path d="M10 17.5c-3.7-4-5.5-6.8-5.5-9.3a5.5 5.5 0 0 1 11 0c0 2.5-1.8 5.3-5.5 9.3Z" />
      <circle cx="10" cy="8" r="1.9" />
    </>
  ),
  price: (
    <>
      <path d="M3 9.6V4.2C3 3.5 3.5 3 4.2 3h5.4l7.4 7.4-6.6 6.6L3 9.6Z" />
      <circle cx="6.9" cy="6.9" r="1.1" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4.2l2.7 1.7" />
    </>
  ),
  speech: (
    <>
      <path d="M3 5.5C3 4.7 3.7 4 4.5 4h11c.8 0 1.5.7 1.5 1.5v7c0 .8-.7 1.5-1.5 1.5H9l-3.5 3v-3h-1C3.7 14 3 13.3 3 12.5v-7Z" />
      <path d="M6.5 7.7h7M6.5 10.5h4.5" />
    </>
  ),
  people: (
    <>
      <circle cx="7.3" cy="7" r="2.8" />
      <path d="M2.5 16c0-3 1.9-4.8 4.8-4.8s4.8 1.8 4.8 4.8M13 4.6a2.6 2.6 0 0 1 0 4.9M14.3 11.5c2 .5 3.2 2.1 3.2 4.5" />
    </>
  ),
  calendar: (
    <>
      <path d="M3.5 5.5h13v11h-13zM3.5 9h13M7 3.5v3.5M13 3.5v3.5" />
    </>
  ),
  shield: (
    <>
      <path d="M10 2.8 16 5v4.6c0 3.6-2.3 6.2-6 7.6-3.7-1.4-6-4-6-7.6V5l6-2.2ZM7.3 9.8l2 2 3.5-3.8" />
    </>
  ),
};

export const Icon = ({ name, className = '' }: { name: keyof typeof shapes; className?: string }) => (
  <svg className={`icon ${className}`} viewBox="0 0 20 20" aria-hidden="true">
    {shapes[name]}
  </svg>
);
