import static org.neo4j.configuration.GraphDatabaseSettings.auth_enabled;
import static org.neo4j.configuration.GraphDatabaseSettings.udc_enabled;

import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j server with Bolt on loopback. Arguments: home, port (0 for any that is free). The password comes from
 * NEO4J_PASSWORD. Says "ready PORT" once it answers, and ends when its standard input does: it does not outlive
 * whoever started it.
 */
public class Neo4jServer {
  public static void main(String[] args) {
    try {
      var server = new DatabaseManagementServiceBuilder(Path.of(args[0]))
          .setConfig(auth_enabled, true)
          .setConfig(BoltConnector.enabled, true)
          .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
          .setConfig(udc_enabled, false)
          .build();
      Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
      setPassword(server, System.getenv("NEO4J_PASSWORD"));
      var ports = ((GraphDatabaseAPI) server.database("system")).getDependencyResolver()
          .resolveDependency(ConnectorPortRegister.class);
      System.out.println("ready " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
      while (System.in.read() >= 0) {}
      System.exit(0);
    } catch (Exception error) {
      System.err.println("error: " + error.getMessage());
      System.exit(1);
    }
  }

  private static void setPassword(DatabaseManagementService server, String password) {
    try {
      server.database("system").executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    } catch (QueryExecutionException error) {
      // After the first start the user has this password already, and Neo4j will not have it set again.
      if (!error.getMessage().contains("cannot be the same")) throw error;
    }
  }
}
