import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** One of a list: where it leads, what it is called, and what is set of it. */
export interface ListItem {
  id: string;
  name: string;
  says: string;
  address: string;
  /** Stands beneath the one above it. */
  isBeneath?: boolean;
}

interface ListDetailProps<Filter extends string> {
  /** What is listed: the heading of the view. */
  title: string;
  searchLabel: string;
  /** The filters with their words; the first is the one that starts. */
  filters: Record<Filter, string>;
  /** The items under a filter that hold a text (in lower case); of each filter, how many. */
  itemsOf(filter: Filter, text: string): ListItem[];
  /** Said where none is found. */
  none: string;
  /** The id of the one that is shown. */
  shown: string | undefined;
  /** Beneath the list. */
  foot?: ComponentChildren;
  /** What is shown of the one chosen. */
  children: ComponentChildren;
}

/** A list that can be searched and filtered, and one of it beside. */
export function ListDetail<Filter extends string>({ itemsOf, filters, ...props }: ListDetailProps<Filter>) {
  const names = Object.keys(filters) as Filter[];
  const [text, setText] = useState("");
  const [filter, setFilter] = useState(names[0] as Filter);
  const found = itemsOf(filter, text.trim().toLowerCase());
  return (
    <div class="cs-list-detail">
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
          {names.map((name) => {
            const count = itemsOf(name, "").length;
            return (
              (count > 0 || name === filter) && (
                <button key={name} type="button" aria-pressed={name === filter} onClick={() => setFilter(name)}>
                  {filters[name]} {count}
                </button>
              )
            );
          })}
        </div>
        <ul>
          {found.map(({ id, name, says, address, isBeneath }) => (
            <li key={id} data-listed={id} data-beneath={isBeneath}>
              <a href={address} {...(id === props.shown && { "aria-current": "true" as const })}>
                <strong>{name}</strong> <span>{says}</span>
              </a>
            </li>
          ))}
        </ul>
        <p class="cs-none" role="status">
          {found.length === 0 && props.none}
        </p>
        {props.foot}
      </section>
      {props.children}
    </div>
  );
}
