# One image, one process, one port: API and portal.
FROM node:24-slim AS source
WORKDIR /suite
ENV CI=true TURBO_TELEMETRY_DISABLED=1
COPY package.json ./
RUN npm install --global "pnpm@$(node -p "require('./package.json').devEngines.packageManager.version")"
COPY . .

FROM source AS build
RUN pnpm install --frozen-lockfile && pnpm exec turbo run build --filter=@sens/portal...

FROM source AS production
RUN pnpm install --frozen-lockfile --prod --filter @sens/api... --filter @sens/portal
COPY --from=build /suite/packages/messages/src/generated ./packages/messages/src/generated
COPY --from=build /suite/apps/portal/build ./apps/portal/build

FROM node:24-slim
WORKDIR /suite
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY --from=production /suite ./
USER node
EXPOSE 3000
VOLUME /data
# Outside the demo DATABASE_URL, PUBLIC_URL, SMTP_URL and AUTH_SECRET are needed; see .env.example.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/src/main.ts"]
