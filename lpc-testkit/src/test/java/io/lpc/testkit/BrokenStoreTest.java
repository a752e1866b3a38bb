package io.lpc.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import io.lpc.Lpc;
import io.lpc.store.Store;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A contract is worth what it catches: each store that is broken on purpose fails by name. */
class BrokenStoreTest {

  @ParameterizedTest(name = "{0} is caught: {2}")
  @CsvSource({
    "LOSING_UPDATES, Versions, aChangeOfAnOvertakenVersionIsStale",
    "LOSING_UPDATES, Concurrency, ofTwoWhoChangeTheSameVersionOneIsTold",
    "DROPPING_A_FIELD, RoundTrips, aRecordComesBackAsItWasWritten",
    "JOURNALLING_OUTSIDE, Atomicity, nothingOfAnActIsLeftWhenTheWorkThrowsAfterIt",
    "FORGETTING_THE_BUREAU, Units, unitsOfAnotherBureauAreNotShown",
    "KNOWING_ONLY_THE_PRESENT, DatedViews, aVersionForTheFutureWaitsForItsDay",
    "SKIPPING_A_ROW, Pages, everyRowComesOnceInTheOrderOfIdsWhateverTheSize",
    "LETTING_EVERYBODY_WRITE, Concurrency, theSecondWriterDecidesOnWhatTheFirstWrote",
    "COMMITTING_FAILURES, Atomicity, nothingOfAnActIsLeftWhenTheWorkThrowsAfterIt"
  })
  void isCaught(BrokenStore broken, String contract, String statement) {
    assertThat(failing(broken.store(), contract)).contains(statement);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Versions", "Atomicity", "Units", "DatedViews", "Pages"})
  void theSoundStoreIsNot(String contract) {
    assertThat(failing(Lpc.inMemoryStore(), contract)).isEmpty();
  }

  /** The statements of one contract that a store does not keep. */
  private static Set<String> failing(Store store, String contract) {
    UnderTest.store = store;
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(
                selectNestedClass(
                    List.of(UnderTest.class.getName()),
                    StoreContract.class.getName() + "$" + contract))
            .build();
    Failures failures = new Failures();
    LauncherFactory.create().execute(request, failures);
    assertThat(failures.run).as("statements of %s", contract).isPositive();
    return failures.statements;
  }

  /** The contract on the store that is set; run by the launcher only. */
  static final class UnderTest extends StoreContract {
    private static Store store;

    @Override
    protected Store emptyStore() {
      return store;
    }
  }

  private static final class Failures implements TestExecutionListener {
    private final Set<String> statements = new TreeSet<>();
    private int run;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.getSource().orElse(null) instanceof MethodSource method && test.isTest()) {
        run++;
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
          statements.add(method.getMethodName());
        }
      }
    }
  }
}
