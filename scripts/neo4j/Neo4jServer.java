import static org.neo4j.configuration.GraphDatabaseSettings.auth_enabled;

import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A Neo4j server with Bolt on loopback. Arguments: home, port. The password comes from NEO4J_PASSWORD. */
public class Neo4jServer {
  public static void main(String[] args) {
    var server = new DatabaseManagementServiceBuilder(Path.of(args[0]))
        .setConfig(auth_enabled, true)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    server.database("system").executeTransactionally(
        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
        Map.of("password", System.getenv("NEO4J_PASSWORD")));
    System.out.println("ready");
  }
}
