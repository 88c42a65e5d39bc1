export { bakePng, readBaked } from './bake-png.ts';
export { drawBadge, type BadgePicture } from './draw-badge.ts';
export { publicJwk, signCredential, type PublishedKey } from './sign-credential.ts';
export {
  withContexts,
  writeAchievement,
  writeProfile,
  type AchievementFacts,
  type IssuerFacts,
} from './write-achievement.ts';
export { writeCredential, type CredentialFacts } from './write-credential.ts';
export { writeStatus, type StatusFacts } from './write-status.ts';
