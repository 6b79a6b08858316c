import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { connect } from './host/connect.ts';
import './style/index.css';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
const host = connect();
createRoot(root).render(
  <StrictMode>
    <App host={host} />
  </StrictMode>,
);
