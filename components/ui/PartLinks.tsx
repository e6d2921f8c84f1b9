interface PartLinksProps {
  /** What they are parts of. */
  label: string;
  parts: readonly { title: string; address: string; isHere: boolean }[];
}

/** The parts of what is shown, side by side; each has its address. */
export function PartLinks({ label, parts }: PartLinksProps) {
  return (
    <nav class="cs-parts" aria-label={label}>
      {parts.map(({ title, address, isHere }) => (
        <a key={address} href={address} {...(isHere && { "aria-current": "page" as const })}>
          {title}
        </a>
      ))}
    </nav>
  );
}
