/** The first lines of a generated page: a change made by hand would be lost. */
export function heading(title: string): string {
  return `<!-- Written by \`npm run docs\` from the project's own data: change that, not this page. -->\n\n# ${title}\n`;
}
