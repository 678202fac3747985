/** Puts the focus on a row once it is drawn, and brings it into sight without moving more than needed. */
export function focusRow(id: string): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(`row-${id}`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });
}
