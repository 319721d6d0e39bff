/** What must be over before the process may end when it is told to stop: a database on somebody else's server. */
const endings = new Set<Promise<unknown>>();

/** Longest wait for them, in milliseconds: GitHub's runner kills some seconds after its signal. */
const longest = 5_000;

/** Adds something that is being tidied up. A failure is nobody's concern any more. */
export function addEnding(ending: Promise<unknown>): void {
  endings.add(ending);
}

/** Calls back when all of them are over, or their time is up; at once when there are none. */
export function whenEnded(then: () => void): void {
  if (endings.size === 0) {
    then();
    return;
  }
  setTimeout(then, longest);
  void Promise.allSettled(endings).then(then);
}
