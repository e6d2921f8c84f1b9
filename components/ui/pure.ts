import { Component, type ComponentChild, type ComponentClass } from "preact";

/** A component that is drawn anew only where one of its props is another; for one whose words all come by its props. */
export function pure<Props extends object>(draw: (props: Props) => ComponentChild): ComponentClass<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return !holdSame<Readonly<Props>>(this.props, next);
    }
    override render(): ComponentChild {
      return draw(this.props);
    }
  };
}

/** Whether two objects hold the very same things. */
export function holdSame<Value extends object>(one: Value, other: Value): boolean {
  const names = Object.keys({ ...one, ...other }) as (keyof Value)[];
  return names.every((name) => one[name] === other[name]);
}
