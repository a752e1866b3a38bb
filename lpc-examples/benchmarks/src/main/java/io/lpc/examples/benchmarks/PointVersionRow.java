package io.lpc.examples.benchmarks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of the table of risk points' versions. */
@Entity
@Table(name = "lpc_risk_point_version")
class PointVersionRow extends PointRow {

  @Column(name = "id")
  String id = "";

  @Column(name = "valid_from")
  LocalDate validFrom = LocalDate.MIN;

  @Column(name = "valid_to")
  @Nullable LocalDate validTo;

  @Column(name = "recorded_at")
  LocalDateTime recordedAt = LocalDateTime.MIN;

  @Id
  @Column(name = "seq")
  long sequence;
}
