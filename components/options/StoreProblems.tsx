import { wording } from "../../lib/core/view/wording";
import { Icon } from "../ui/Icon";

/** What a corrupt store lost, at the top of the page. */
export function StoreProblems({ problems }: { problems: string[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="cs-problems" role="alert">
      <p>
        <Icon name="warning" />
        {wording.options.problems}
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
