# Innograph without anything that only its developers need. docker-compose.yml runs it beside Neo4j.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# Not npm prune: it rewrites the lock file, of which the page knows whether it is stale.
RUN npm run build && rm -rf node_modules && npm ci --omit=dev

FROM node:22-bookworm-slim
# Of malloc's arenas see cli/innograph.mjs.
ENV MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=4194304 MALLOC_TRIM_THRESHOLD_=4194304
ENV NODE_ENV=production INNOGRAPH_STORE=/app/data/innograph.lbug INNOGRAPH_KEYS=/app/data/keys.json
WORKDIR /app
COPY --from=build /app /app
# The user of the image may write its data and nothing else.
RUN mkdir -p data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "cli/innograph.mjs"]
# Refuses to start until there is a key: inside a container it listens to other machines.
CMD ["serve", "--host", "0.0.0.0"]
