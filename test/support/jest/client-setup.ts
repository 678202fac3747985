import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 4_000 });

// Whole pages are rendered; a machine that does other work needs patience.
jest.setTimeout(20_000);
