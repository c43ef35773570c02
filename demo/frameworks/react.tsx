import 'network-widgets/define/network-map';
import dataset from 'network-widgets/data/turkic-red-crescent.json';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [asOf, setAsOf] = useState('2025-06-01');
  const [selected, setSelected] = useState('');
  return (
    <>
      <network-map
        data={dataset}
        asOf={asOf}
        heading-level={2}
        onnetwork-select={(event) => setSelected(event.detail.id)}
      >
        <h2 slot="heading">The network in React</h2>
      </network-map>
      <p>
        <button type="button" onClick={() => setAsOf('2026-03-10')}>
          As of 10 March 2026
        </button>{' '}
        Selected: <output>{selected}</output>
      </p>
    </>
  );
}

const place = document.querySelector('#app');
if (place) createRoot(place).render(<App />);
