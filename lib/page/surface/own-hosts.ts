/** The scripts of one extension share a global object in each frame, which pages cannot see. */
const shared = globalThis as { claimsideHosts?: WeakSet<Element> };
shared.claimsideHosts ??= new WeakSet();

/** The hosts that our scripts made in this frame: a page may give an element of its own the same name. */
export const ownHosts = shared.claimsideHosts;
