/**
 * Stands in for WXT's context of a content script, which no script of ours uses (`ownScripts` ends them): it would weigh a
 * fifth of the sentinel, and hear an event that any page can send.
 */
export class ContentScriptContext {}
