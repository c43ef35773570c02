import type { WidgetRequest } from '../../render/widget.ts';
import { settingAttributes } from '../widget-settings.ts';
import type { Job } from './jobs.ts';
import type { RenderOptions } from './options.ts';

/** The attributes by which an element draws what has been drawn for it; empty where they would say what holds anyway. */
export function attributesOf(
  job: Job,
  request: WidgetRequest,
  options: RenderOptions,
): Readonly<Record<string, string>> {
  const { noControls, noMenu, noCaption } = options.settings;
  const flag = (isSet: boolean) => (isSet ? 'true' : '');
  const unless = (usual: string, value: string) => (value === usual ? '' : value);
  return {
    src: options.src,
    network: options.networks.length ? request.networks.join(' ') : '',
    'as-of': options.asOf,
    locale: job.locale,
    theme: unless('auto', job.theme),
    'heading-level': unless('3', String(options.headingLevel)),
    timeout: unless('20000', String(options.timeout)),
    'no-controls': flag(noControls),
    'no-menu': flag(noMenu),
    'no-caption': flag(noCaption),
    ...(job.widget === 'map' && { geography: unless('auto', options.geography) }),
    ...settingAttributes(job.widget, options.settings),
    ...(job.widget === 'timeline' && { linkable: flag(options.linkable) }),
  };
}
