import { optionsWording } from "../../lib/core/words/en/options";
import { Icon } from "../ui/Icon";

/** What a corrupt store lost, or what else is not as it should be, at the top of the page. */
export function StoreProblems({ says = optionsWording.problems, problems }: { says?: string; problems: string[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="cs-problems" role="alert">
      <p>
        <Icon name="warning" />
        {says}
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
