import { isLocale } from '@sens/messages';
import { defineParams } from '@sveltejs/kit/params';

export const params = defineParams({
  /** The language of the page, the first part of every address. */
  locale: (param) => (isLocale(param) ? param : undefined),
});
