# Builds Relais and packs what it takes to run it; docs/operations.md says how to use the image.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN mvn -q -B -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre-noble
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /relais relais \
 && mkdir -p /relais/var \
 && chown relais /relais/var
WORKDIR /relais
COPY --from=build /build/target/lib lib/
COPY --from=build /build/target/relais.jar ./
COPY bin/relais bin/
ENV PATH="/relais/bin:${PATH}"
# what the JVM learns from one start makes the others twice as fast; it is no loss where that fails
RUN java -XX:AOTCacheOutput=relais.aot -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 \
  -Dstderr.encoding=UTF-8 -jar relais.jar warm-up || rm -f relais.aot; \
  rm -rf var/mariadb-* var/warm-up
VOLUME /relais/var
EXPOSE 8080
USER relais
HEALTHCHECK --interval=10s --timeout=3s --retries=6 \
  CMD curl -fsS -o /dev/null "http://127.0.0.1:${RELAIS_PORT:-8080}/healthz" || exit 1
ENTRYPOINT ["relais"]
CMD ["serve"]
