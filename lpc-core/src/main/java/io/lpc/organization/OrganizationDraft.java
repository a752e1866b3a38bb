package io.lpc.organization;

import io.lpc.journal.Recorded;
import io.lpc.store.Draft;

/**
 * 组织类草稿: what the {@link OrganizationRegister} takes, by one path for all of them.
 *
 * @param <T> the record it becomes
 */
public sealed interface OrganizationDraft<T extends Recorded<?>> extends Draft<T>
    permits AppointmentDraft,
        BureauDraft,
        CodeTableDraft,
        KinshipDraft,
        LeadershipDraft,
        LeadingGroupDraft,
        MajorMatterDraft,
        MatterThresholdDraft,
        MeetingDraft,
        MembershipDraft,
        OfficialDraft,
        PostDraft,
        UnitDraft {}
