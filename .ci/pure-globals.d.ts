// What browsers and Node both have although it is not of the language: all that the pure layers may use.

declare class URL {
  constructor(url: string, base?: string | URL);
  readonly href: string;
  readonly protocol: string;
}
