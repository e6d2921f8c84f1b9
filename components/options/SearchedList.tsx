import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { pure } from "../ui/pure";
import { useMade } from "./use-made";

/** One of a list: where it leads, what it is called, and what is set of it. */
export interface ListItem {
  id: string;
  name: string;
  says: string;
  address: string;
  /** Stands beneath the one above it. */
  isBeneath?: boolean;
}

export type ItemsOf<Filter> = (filter: Filter, text: string) => ListItem[];

interface SearchedListProps<Filter extends string> {
  /** What is listed: the heading of the view. */
  title: string;
  searchLabel: string;
  /** The filters with their words; the first is the one that starts. */
  filters: Record<Filter, string>;
  /** The items under a filter that hold a text (in lower case); of each filter, how many. */
  itemsOf: ItemsOf<Filter>;
  /** Said where none is found. */
  none: string;
  /** The id of the one that is shown. */
  shown: string | undefined;
  /** Beneath the list. */
  foot?: ComponentChildren;
}

/** A list that can be searched and filtered; the one that is chosen stands beside it. */
export function SearchedList<Filter extends string>({ itemsOf, filters, ...props }: SearchedListProps<Filter>) {
  const names = Object.keys(filters) as Filter[];
  const [text, setText] = useState("");
  const [filter, setFilter] = useState(names[0] as Filter);
  const typed = text.trim().toLowerCase();
  const found = useMade(() => itemsOf(filter, typed), [itemsOf, filter, typed]);
  const counts = useMade(() => names.map((name) => itemsOf(name, "").length), [itemsOf]);
  return (
    <section class="cs-list" aria-label={props.title}>
      <h2 class="cs-spoken">{props.title}</h2>
      <input
        type="search"
        class="cs-input"
        autocomplete="off"
        aria-label={props.searchLabel}
        placeholder={props.searchLabel}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="cs-filters">
        {names.map(
          (name, at) =>
            (counts[at] || name === filter) && (
              <button key={name} type="button" aria-pressed={name === filter} onClick={() => setFilter(name)}>
                {filters[name]} {counts[at]}
              </button>
            ),
        )}
      </div>
      <ul>
        {found.map((item) => (
          <ListRow key={item.id} {...item} isShown={item.id === props.shown} />
        ))}
      </ul>
      <p class="cs-none" role="status">
        {found.length === 0 && props.none}
      </p>
      {props.foot}
    </section>
  );
}

/** There may be hundreds, of whom a key changes one. */
const ListRow = pure<ListItem & { isShown: boolean }>(({ id, name, says, address, isBeneath, isShown }) => (
  <li data-listed={id} data-beneath={isBeneath}>
    <a href={address} {...(isShown && { "aria-current": "true" as const })}>
      <strong>{name}</strong> <span>{says}</span>
    </a>
  </li>
));
