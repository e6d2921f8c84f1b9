import { Phrases } from "../words/phrases";
import { type Token, tokensOfPieces } from "../words/tokens";
import type { Statement } from "./statement";

/** Statements that a sentence before them refutes: "The following lines of the template are wrong:", "None of these is true:". */
export function markRefuted(plain: string, statements: readonly Statement[]): void {
  let [line, block, isQuoted] = [-1, -1, false];
  let heading = "";
  for (const [place, statement] of statements.entries()) {
    const over = statement.heading.slice(statement.heading.lastIndexOf("| ") + 2);
    const isQuote = plain.slice(statement.start, statement.end).includes('"');
    if (refutes(tokensOfPieces.of(statement.label)) || refutes(statement.tokens)) line = statement.line;
    // A heading refutes the lines right below it, and behind quotes no others.
    if (heading !== over && refutes(tokensOfPieces.of(over)))
      [heading, block, isQuoted] = [over, statement.block, isQuote];
    const isBelow = heading !== "" && heading === over && block === statement.block && isQuote === isQuoted;
    const isWrong =
      isQuote &&
      (phrases.isIn(statement.tokens, "wrongEntry") ||
        (plain[statement.start] === '"' && phrases.isIn(statement.tokens, "wrong")));
    if (line === statement.line || isBelow || isWrong || isContradicted(statement, statements[place + 1]))
      statement.mark = "retracts";
  }
}

const phrases = new Phrases({
  refutes: `
following|these|below|next ..9 wrong|incorrect|untrue|false|erroneous|mistake|mistakes
following|these|below|next ..9 not true|so|right|correct
following|these|below|next ..9 in error
disregard|ignore|strike|delete out? these
disregard|ignore|strike|delete out? the following
disregard|ignore|strike|delete out? what follows
disregard|ignore|strike|delete out? the lines|sentences|statements below
none|nothing of these ..7 true|so|right|correct|happened|applies|done
not one of these ..7 true|so|right|correct|happened|applies|done
none|nothing of the following ..7 true|so|right|correct|happened|applies|done
not one of the following ..7 true|so|right|correct|happened|applies|done
none|nothing of what follows ..7 true|so|right|correct|happened|applies|done
not one of what follows ..7 true|so|right|correct|happened|applies|done
`,
  opensRefuting: `
untrue|wrong|incorrect|false ..2 above|template|note|macro|text
not true ..2 above|template|note|macro|text
to be deleted|struck ..2 above|template|note|macro|text
`,
  wrong: `
is|was|are|were an? wrong|incorrect|untrue|false|mistaken|erroneous|inaccurate|error|mistake
`,
  wrongEntry: `
entry|line|statement|sentence|phrase|wording|words|text|remark|box ..14 is|was|are|were ..1 wrong|incorrect|untrue|false|mistaken|erroneous|inaccurate
entry|line|statement|sentence|phrase|wording|words|text|remark|box ..14 is|was|are|were an|in error
`,
  tells: `
says|said|reads|states|stated|claims|claimed|wrote
has it that
`,
  contradicts: `
but|actually? she|he|it|they|this|that|i|we was|were|did|had|has|have|is not <end>
in fact she|he|it|they|this|that|i|we was|were|did|had|has|have|is not <end>
that|this|which was|is wrong|untrue|incorrect
that|this|which was|is a guess|error|mistake
that|this|which was|is an error
that|this|which was|is not so|true
`,
});

function refutes(words: readonly Token[]): boolean {
  return words.length < longestRefuting && (phrases.isIn(words, "refutes") || phrases.opens(words, "opensRefuting"));
}

/** In tokens: what says more refutes nothing that follows. */
const longestRefuting = 50;

/** "The macro says she was asked; she was not." */
function isContradicted({ tokens, line }: Statement, next: Statement | undefined): boolean {
  return next?.line === line && phrases.isIn(tokens, "tells") && phrases.opens(next.tokens, "contradicts");
}
