import { Component, type ComponentChild, type ComponentClass } from "preact";

/** A component that is drawn anew only where one of its props is another; for one whose words all come by its props. */
export function pure<Props extends object>(draw: (props: Props) => ComponentChild): ComponentClass<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const names = Object.keys({ ...this.props, ...next }) as (keyof Props)[];
      return names.some((name) => this.props[name] !== next[name]);
    }
    override render(): ComponentChild {
      return draw(this.props);
    }
  };
}
