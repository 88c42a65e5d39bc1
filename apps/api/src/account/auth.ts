import { newId, type Db } from '@sens/db';
import { authStore } from '@sens/db/auth-store';
import { negotiateLocale, type Locale } from '@sens/messages';
import { betterAuth } from 'better-auth/minimal';
import { emailOTP } from 'better-auth/plugins/email-otp';
import type { Config } from '../config.ts';
import { codeMinutes } from './code-minutes.ts';
import { clientAddressHeader } from '../shared/client-address.ts';
import { demoSignIn } from '../demo/demo-sign-in.ts';

export type Auth = ReturnType<typeof createAuth>;

/** Sends a sign-in code in clear, once, in the language of the page it was asked for on. */
export type SendCode = (email: string, code: string, locale: Locale) => Promise<void>;

/**
 * Sign-in with a code by mail or a password. A code rather than a link, because mail scanners open links. Everybody
 * may sign in; what they may see is decided by their memberships and by the mailbox their registrations name.
 *
 * @param sendCode called with the code in clear, once
 */
export function createAuth(config: Config, db: Db, sendCode: SendCode) {
  const secure = config.publicUrl.protocol === 'https:';
  return betterAuth({
    baseURL: config.publicUrl.origin,
    basePath: '/api/auth',
    secret: config.authSecret,
    database: authStore(db),
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: { additionalFields: { locale: { type: 'string', required: false, input: false } } },
    session: {
      fields: { userId: 'accountId' },
      expiresIn: 7 * 24 * 3600,
      updateAge: 24 * 3600,
    },
    account: { fields: { accountId: 'providerAccountId', userId: 'accountId' } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      revokeSessionsOnPasswordReset: true,
    },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: codeMinutes * 60,
        allowedAttempts: 3,
        storeOTP: 'hashed',
        // The portal says in this header which language the page has.
        sendVerificationOTP: ({ email, otp }, ctx) =>
          sendCode(email, otp, negotiateLocale(ctx?.headers?.get('accept-language'))),
      }),
      ...(config.demo ? [demoSignIn()] : []),
    ],
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 60,
      customRules: {
        '/email-otp/send-verification-otp': { window: 600, max: 5 },
        '/email-otp/request-password-reset': { window: 600, max: 5 },
        '/email-otp/reset-password': { window: 60, max: 10 },
        '/sign-in/email-otp': { window: 60, max: 10 },
        '/sign-in/email': { window: 60, max: 10 },
        // Nobody guesses anything there, and a room that tries the demo out has one address. A count starts anew only
        // after a minute without any, so it is a large one.
        '/demo/sign-in': { window: 60, max: 1000 },
      },
    },
    advanced: {
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      cookiePrefix: 'sens',
      useSecureCookies: false,
      cookies: {
        session_token: {
          // A cookie with this prefix can be set neither by another host nor without https (RFC 6265bis, 4.1.3.2).
          name: secure ? '__Host-sens.session' : 'sens.session',
          attributes: { secure, path: '/', sameSite: 'lax', httpOnly: true },
        },
      },
    },
  });
}
