/** True for code that tests other code: nobody deploys it. */
export function isTest(file: string): boolean {
  return /(?:^|\/)(?:__tests__|tests?|e2e)\/|\.(?:test|spec)\.\w+$/.test(file);
}
