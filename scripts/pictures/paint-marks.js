// Puts dots in the place of marks: a machine without a font of emoji shows nothing there. Runs in the browser.
(() => {
  const { document, NodeFilter } = globalThis;
  const colors = { '🔴': '#d1242f', '🟠': '#e16f24', '🟡': '#d4a72c', '⚪': '#afb8c1', '🟢': '#1a7f37' };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode);
  for (const text of texts)
    for (const [mark, background] of Object.entries(colors)) {
      if (!text.textContent.includes(mark)) continue;
      text.textContent = text.textContent.replace(mark, '');
      const dot = document.createElement('span');
      const look = { display: 'inline-block', width: '.9em', height: '.9em', verticalAlign: '-.1em' };
      Object.assign(dot.style, { ...look, background, borderRadius: '50%' });
      text.parentNode.insertBefore(dot, text);
    }
})();
