import '../styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Catalogue } from './catalogue.tsx';
import { CaseSample } from './case-sample.tsx';
import { WorklistSample } from './worklist-sample.tsx';

const asked = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'system';
document.documentElement.dataset['density'] = asked.get('density') ?? 'compact';

const SCREENS = new Map([
  ['case', CaseSample],
  ['worklist', WorklistSample],
]);
const Screen = SCREENS.get(asked.get('screen') ?? '') ?? Catalogue;

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Screen />
    </StrictMode>,
  );
