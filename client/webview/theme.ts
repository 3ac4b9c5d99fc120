/** The theme of the window: VS Code says in the classes of the body what it has. */

export function isThemeDark(): boolean {
  const has = (name: string): boolean => document.body.classList.contains(name);
  return (has('vscode-dark') || has('vscode-high-contrast')) && !has('vscode-high-contrast-light');
}

/** Tells when the theme turns from light to dark or back. */
export function onTheme(turned: (dark: boolean) => void): void {
  let was = isThemeDark();
  new MutationObserver(() => {
    if (isThemeDark() === was) return;
    was = isThemeDark();
    turned(was);
  }).observe(document.body, { attributes: true, attributeFilter: ['class'] });
}
