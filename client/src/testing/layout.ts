const usual = { width: 400, height: 700 };

/** jsdom lays nothing out; virtual lists need a window to look through. All in px. */
export function giveElementsASize(height = usual.height): void {
  const size = { ...usual, height };
  Object.defineProperties(HTMLElement.prototype, {
    offsetWidth: { configurable: true, get: () => size.width },
    offsetHeight: { configurable: true, get: () => size.height },
  });
  Object.defineProperties(Element.prototype, {
    clientWidth: { configurable: true, get: () => size.width },
    clientHeight: { configurable: true, get: () => size.height },
  });
  Element.prototype.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
}

/** Says which media queries match; without it none does, which is a narrow, light screen. */
export function giveScreenAWidth(width: number): void {
  window.matchMedia = (query: string) => {
    const least = /min-width:\s*(\d+)/.exec(query)?.[1];
    const most = /max-width:\s*([\d.]+)/.exec(query)?.[1];
    const matches =
      (least !== undefined || most !== undefined) &&
      (least === undefined || width >= Number(least)) &&
      (most === undefined || width <= Number(most));
    return {
      matches,
      media: query,
      onchange: null,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
      dispatchEvent: () => false,
    };
  };
}
