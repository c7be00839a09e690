type Props = { text: string; link: string; href: string };

/** A sentence with one link in it, in the place of {link}. It opens beside the form that it stands in. */
export function LinkedText({ text, link, href }: Props) {
  const [before, after] = text.split('{link}');
  return (
    <>
      {before}
      <a href={href} target="_blank" rel="noopener">
        {link}
      </a>
      {after}
    </>
  );
}
