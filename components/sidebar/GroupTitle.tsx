/** What stands in a group of findings, and how many. */
export function GroupTitle({ title, count }: { title: string; count: number }) {
  return (
    <h3 class="cs-group-title">
      {title} <span class="cs-group-count">{count}</span>
    </h3>
  );
}
