/** A line that tells of another child, or of what others have on file. */
export function isOfElsewhere(words: string, label: string): boolean {
  return ofRelative.test(words) || ofElsewhere.test(label);
}

/** "Brother Jan, 13 (own chart): …": a child that is seen beside the patient. */
const ofRelative = new RegExp(
  [
    /^(?:(?:his|her|the|younger|older|little|big|twin) ){0,2}/,
    /(?:brother|sister|twin|sibling|cousin|son|daughter),? [a-z]{2,15}/,
    /(?:,? \(?\d{1,2}\b|[^.]{0,20}\((?:see )?(?:(?:his|her|their) )?own (?:chart|record|note))/,
  ]
    .map(({ source }) => source)
    .join(""),
);

/** "Records from Dr. Lund (2024): consent and photographs on file." */
const ofElsewhere = /^(?:(?:outside|old|past) records?$|records? (?:from|at) )/;
