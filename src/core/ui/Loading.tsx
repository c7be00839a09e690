/** What stands where something is being fetched. */
export const Loading = ({ label }: { label: string }) => (
  <div className="skeleton grid gap-4" role="status" aria-label={label}>
    <i className="block h-22 rounded-lg bg-sunken" />
    <i className="block h-22 rounded-lg bg-sunken" />
  </div>
);
