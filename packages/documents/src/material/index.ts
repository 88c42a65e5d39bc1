export { recogniseMaterial, type MaterialType } from './recognise-material.ts';
