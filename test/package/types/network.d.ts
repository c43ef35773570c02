import 'network-widgets/types/dom';
import 'network-widgets/types/preact';
import 'network-widgets/types/react';
import 'network-widgets/types/solid';
import 'network-widgets/types/svelte';
import 'network-widgets/types/vue';
