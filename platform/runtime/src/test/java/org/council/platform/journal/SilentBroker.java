package org.council.platform.journal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.message.ApiVersionsResponseData;
import org.apache.kafka.common.message.ApiVersionsResponseData.ApiVersion;
import org.apache.kafka.common.message.InitProducerIdResponseData;
import org.apache.kafka.common.message.MetadataResponseData;
import org.apache.kafka.common.message.MetadataResponseData.MetadataResponseBroker;
import org.apache.kafka.common.message.MetadataResponseData.MetadataResponsePartition;
import org.apache.kafka.common.message.MetadataResponseData.MetadataResponseTopic;
import org.apache.kafka.common.protocol.ApiKeys;
import org.apache.kafka.common.protocol.ApiMessage;
import org.apache.kafka.common.requests.RequestHeader;
import org.apache.kafka.common.requests.RequestUtils;
import org.apache.kafka.common.requests.ResponseHeader;

/** Speaks Kafka's protocol as far as a producer must hear it, and answers nothing that is sent. */
final class SilentBroker implements AutoCloseable {

  private final ServerSocket listening;
  private final String topic;
  private final AtomicInteger unanswered = new AtomicInteger();

  /** Leads the one partition of a topic. */
  SilentBroker(String topic) throws IOException {
    this.topic = topic;
    listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  String address() {
    return "127.0.0.1:" + listening.getLocalPort();
  }

  /** How many requests with events have come. */
  int unanswered() {
    return unanswered.get();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException _) {
        // closed
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        DataInputStream in = new DataInputStream(client.getInputStream());
        DataOutputStream out = new DataOutputStream(client.getOutputStream())) {
      while (true) {
        RequestHeader request = RequestHeader.parse(ByteBuffer.wrap(in.readNBytes(in.readInt())));
        Optional<ApiMessage> answer = answer(request.apiKey());
        if (answer.isEmpty()) {
          unanswered.incrementAndGet();
        } else {
          write(out, request, answer.get());
        }
      }
    } catch (IOException _) {
      // the client has gone
    }
  }

  private static void write(DataOutputStream out, RequestHeader request, ApiMessage answer)
      throws IOException {
    ResponseHeader header = request.toResponseHeader();
    ByteBuffer bytes =
        RequestUtils.serialize(header.data(), header.headerVersion(), answer, request.apiVersion());
    out.writeInt(bytes.remaining());
    out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
    out.flush();
  }

  private Optional<ApiMessage> answer(ApiKeys asked) {
    return switch (asked) {
      case API_VERSIONS -> Optional.of(versions());
      case METADATA -> Optional.of(metadata());
      case INIT_PRODUCER_ID ->
          Optional.of(
              new InitProducerIdResponseData().setProducerId(7).setProducerEpoch((short) 0));
      default -> Optional.empty();
    };
  }

  private static ApiVersionsResponseData versions() {
    ApiVersionsResponseData data = new ApiVersionsResponseData();
    Stream.of(ApiKeys.API_VERSIONS, ApiKeys.METADATA, ApiKeys.INIT_PRODUCER_ID, ApiKeys.PRODUCE)
        .map(key ->
            new ApiVersion()
                .setApiKey(key.id)
                .setMinVersion(key.oldestVersion())
                .setMaxVersion(key.latestVersion()))
        .forEach(data.apiKeys()::add);
    return data;
  }

  private MetadataResponseData metadata() {
    MetadataResponseData data = new MetadataResponseData().setClusterId("one").setControllerId(1);
    data.brokers()
        .add(
            new MetadataResponseBroker()
                .setNodeId(1)
                .setHost("127.0.0.1")
                .setPort(listening.getLocalPort()));
    data.topics()
        .add(
            new MetadataResponseTopic()
                .setName(topic)
                .setTopicId(new Uuid(1, 1))
                .setPartitions(
                    List.of(
                        new MetadataResponsePartition()
                            .setLeaderId(1)
                            .setLeaderEpoch(1)
                            .setReplicaNodes(List.of(1))
                            .setIsrNodes(List.of(1)))));
    return data;
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
