// The same imports as with a bundler; the page's import map says where they are.

import 'network-widgets/define/network-map';
import './plain.js';
