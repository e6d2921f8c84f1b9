/** What is said of any rule's field that was not read, and of what rules that the practice wrote have seen. */
export const ownEnglish = {
  notRead: {
    says: (name: string, title: string) => `The ${name} could not be read. Not checked: ${title}.`,
    ofClaim: (name: string) => `Check the ${name} of this claim yourself.`,
    ofThisLine: (name: string) => `Check the ${name} of this line yourself.`,
    ofLine: (name: string, line: number) => `Check the ${name} of line ${line} yourself.`,
    because: (name: string) => `${name}: not read`,
  },
  own: {
    remedy: "Look at this before the claim is sent",
    diagnoses: (diagnoses: string) => `diagnoses pointed at: ${diagnoses}`,
    note: (prompt: string, state: string) => `visit note, ${prompt}: ${state}`,
    states: { documented: "documented", denied: "denied", missing: "missing" },
    saw: (field: string, found: string) => `${field}: ${found}`,
    thatDay: (lines: string) => `${lines} that day`,
    noneThatDay: (codes: string) => `no ${codes} that day`,
  },
};
