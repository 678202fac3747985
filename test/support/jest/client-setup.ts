import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 30_000 });

// Whole pages are rendered; a machine that does other work needs patience.
jest.setTimeout(180_000);
