/** The date on this machine's wall clock, `YYYY-MM-DD`. Only entry points call this: the core never reads a clock. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
