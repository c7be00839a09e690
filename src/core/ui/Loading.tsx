/** What stands where something is being fetched. */
export const Loading = ({ label }: { label: string }) => (
  <div className="skeleton" role="status" aria-label={label}>
    <i />
    <i />
  </div>
);
