import { defineEnvVars } from '@sveltejs/kit/env';

/** The settings the portal itself reads. Those of the API are read by the API. */
export const variables = defineEnvVars({
  API_URL: {
    description: 'Where the API listens, when it runs as a process of its own: http://127.0.0.1:3001',
    schema: (value) => (value ? new URL(value).origin : undefined),
  },
});
