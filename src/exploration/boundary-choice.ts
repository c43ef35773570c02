import type { Problem } from '../dataset/problem.ts';
import type { BoundaryView, Geography } from '../geography/geography.ts';
import { findView } from '../geography/named-view.ts';
import { memoizeLast } from '../layout/memoize-last.ts';

/** Who is told of what is wrong. */
interface Host {
  warnUnknown(attribute: string, value: string, allowed: string): void;
  tellViews(problems: readonly Problem[]): void;
}

/** The boundary view that a page asks for; what is wrong with it is told once for each map that it is drawn on. */
export class BoundaryChoice {
  /** That of the shapes themselves where there is none of the name. */
  readonly view: (name: string, views: unknown, geography: Geography) => BoundaryView;

  constructor(host: Host) {
    this.view = memoizeLast((name, views, geography) => {
      const { view, names, problems } = findView(name, views, geography);
      if (!view) host.warnUnknown('boundaries', name, names.join(', '));
      if (problems.length) host.tellViews(problems);
      return view ?? geography.view;
    });
  }
}
