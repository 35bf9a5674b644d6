# The version that package.json's own packages bring along, so that both behave alike.
FROM node:26.10.0-bookworm-slim

ENV NODE_ENV=production
WORKDIR /app

# Packages first: they change less often than the program. Node.js itself is in the image, and needs no package (optional).
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund && npm cache clean --force

COPY LICENSE ./
COPY knowledge ./knowledge
COPY commands ./commands
COPY src ./src
COPY playground ./playground

# Where the database file is kept if DATABASE_URL names no other place.
RUN mkdir /data && chown node:node /data
VOLUME /data
ENV DATABASE_FILE=/data/verbatim.sqlite

# Metrics and probes stay inside the container unless METRICS_HOST says otherwise.
ENV METRICS_PORT=9464

USER node
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.METRICS_PORT+'/health').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]

CMD ["node", "--v8-pool-size=1", "src/start.js", "start", "--mode", "gateway"]
