package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status against every act. */
class StateMachinesTest {

  private static final Map<ListStatus, Map<ListStatus.Act, ListStatus>> LIST =
      Map.of(
          ListStatus.PLANNED,
          Map.of(
              ListStatus.Act.OPEN_ITEM, ListStatus.OPEN,
              ListStatus.Act.CLOSE_ITEM, ListStatus.ENDED),
          ListStatus.OPEN,
          Map.of(
              ListStatus.Act.CLOSE, ListStatus.CLOSED,
              ListStatus.Act.CLOSE_ITEM, ListStatus.ENDED),
          ListStatus.CLOSED,
          Map.of(
              ListStatus.Act.REOPEN, ListStatus.OPEN,
              ListStatus.Act.CLOSE_ITEM, ListStatus.ENDED),
          ListStatus.ENDED,
          Map.of(ListStatus.Act.OPEN_ITEM, ListStatus.OPEN));

  private static final Map<RequestStatus, Map<RequestStatus.Act, RequestStatus>> REQUEST =
      Map.of(
          RequestStatus.WAITING,
          Map.of(
              RequestStatus.Act.CALL, RequestStatus.SPEAKING,
              RequestStatus.Act.WITHDRAW, RequestStatus.WITHDRAWN,
              RequestStatus.Act.PASS_OVER, RequestStatus.PASSED_OVER,
              RequestStatus.Act.RESERVE_RIGHT, RequestStatus.RIGHT_RESERVED,
              RequestStatus.Act.LAPSE, RequestStatus.LAPSED),
          RequestStatus.SPEAKING,
          Map.of(RequestStatus.Act.CONCLUDE, RequestStatus.CONCLUDED));

  private static final Map<PointOfOrderStatus, Map<PointOfOrderStatus.Act, PointOfOrderStatus>>
      POINT_OF_ORDER =
          Map.of(
              PointOfOrderStatus.RAISED,
              Map.of(PointOfOrderStatus.Act.RULE, PointOfOrderStatus.RULED),
              PointOfOrderStatus.RULED,
              Map.of(PointOfOrderStatus.Act.APPEAL, PointOfOrderStatus.APPEALED),
              PointOfOrderStatus.APPEALED,
              Map.of(PointOfOrderStatus.Act.DECIDE, PointOfOrderStatus.DECIDED));

  @ParameterizedTest
  @MethodSource
  void a_list_goes_where_its_table_says(ListStatus from, ListStatus.Act act) {
    assertThat(from.after(act)).isEqualTo(Optional.ofNullable(LIST.get(from).get(act)));
  }

  static Stream<Arguments> a_list_goes_where_its_table_says() {
    return Arrays.stream(ListStatus.values())
        .flatMap(from -> Arrays.stream(ListStatus.Act.values()).map(a -> Arguments.of(from, a)));
  }

  @ParameterizedTest
  @MethodSource
  void a_request_goes_where_its_table_says(RequestStatus from, RequestStatus.Act act) {
    assertThat(from.after(act))
        .isEqualTo(Optional.ofNullable(REQUEST.getOrDefault(from, Map.of()).get(act)));
  }

  static Stream<Arguments> a_request_goes_where_its_table_says() {
    return Arrays.stream(RequestStatus.values())
        .flatMap(from -> Arrays.stream(RequestStatus.Act.values()).map(a -> Arguments.of(from, a)));
  }

  @ParameterizedTest
  @MethodSource
  void a_point_of_order_goes_where_its_table_says(
      PointOfOrderStatus from, PointOfOrderStatus.Act act) {
    assertThat(from.after(act))
        .isEqualTo(Optional.ofNullable(POINT_OF_ORDER.getOrDefault(from, Map.of()).get(act)));
  }

  static Stream<Arguments> a_point_of_order_goes_where_its_table_says() {
    return Arrays.stream(PointOfOrderStatus.values())
        .flatMap(
            from -> Arrays.stream(PointOfOrderStatus.Act.values()).map(a -> Arguments.of(from, a)));
  }
}
