/** How far names and boxes may reach into each other and still count as side by side, in pixels. */
const slack = 3;

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Leaves each box's name over it, or puts it under it, where it covers no other box or name; it goes where there is no room. */
export function nameBoxes(boxes: readonly HTMLElement[]): void {
  // All is measured before anything moves: to do both by turns costs the page a layout each time.
  const places = boxes.map((box) => ({ box, at: edgesOf(box), name: box.querySelector("span") }));
  const tags = places.map(({ name }) => name && edgesOf(name));
  const names: Edges[] = [];
  for (const [index, { at, name }] of places.entries()) {
    const over = tags[index];
    if (!name || !over) continue;
    const under = moved(over, at.bottom - over.top - 2);
    const others = places.filter((_, other) => other !== index).map((place) => place.at);
    const free = [over, under].find((tag) => ![...others, ...names].some((other) => covers(tag, other)));
    if (!free) name.remove();
    else names.push(free);
    if (free === under) name.dataset.side = "under";
  }
}

function edgesOf(element: HTMLElement): Edges {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

function moved({ left, top, right, bottom }: Edges, down: number): Edges {
  return { left, top: top + down, right, bottom: bottom + down };
}

function covers(one: Edges, other: Edges): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > slack && down > slack;
}
