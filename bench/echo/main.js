// The floor of `npm run bench -- --editor`: an extension that shows the length of the text in a webview, and does nothing else.
const vscode = require('vscode');

const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">
<div id="echo"></div><script>
addEventListener('message', ({ data }) => { document.getElementById('echo').textContent = data; });
</script>`;

function open() {
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  const panel = vscode.window.createWebviewPanel('echo', 'Echo', place, { enableScripts: true });
  panel.webview.html = page;
  vscode.workspace.onDidChangeTextDocument(({ document }) => panel.webview.postMessage(document.getText().length));
}

module.exports = { activate: () => vscode.commands.registerCommand('merit-echo.open', open) };
