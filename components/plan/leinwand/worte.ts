/** What React Flow says to screen readers, in German: the same on every canvas but for what its nodes and edges are. */
export function leinwandWorte(knoten: string, kante: string) {
  return {
    'node.a11yDescription.default': knoten,
    'node.a11yDescription.keyboardDisabled': knoten,
    'node.a11yDescription.ariaLiveMessage': () => '',
    'edge.a11yDescription.default': kante,
    'controls.ariaLabel': 'Ansicht',
    'controls.zoomIn.ariaLabel': 'Vergrößern',
    'controls.zoomOut.ariaLabel': 'Verkleinern',
    'controls.fitView.ariaLabel': 'Alles zeigen',
    'controls.interactive.ariaLabel': 'Bearbeiten sperren',
    'minimap.ariaLabel': 'Übersicht',
    'handle.ariaLabel': 'Anschluss',
  };
}
